import type { StateCreator } from 'zustand';
import type { Bridge } from '../../shared/bridge.ts';
import type { MergeSlice } from '../merge/merge-slice.ts';
import type { AnswersSlice } from './answers-slice.ts';
import type { LibrarySlice } from './library-slice.ts';
import type { MessagesSlice } from './messages-slice.ts';
import type { NavigationSlice } from './navigation-slice.ts';
import type { SaveSlice } from './save-slice.ts';
import type { SettingsSlice } from './settings-slice.ts';
import type { UndoSlice } from './undo-slice.ts';
import type { WorkbookSlice } from './workbook-slice.ts';

/** Everything the window knows: one state made of slices. */
export type AppState = NavigationSlice &
  MessagesSlice &
  SettingsSlice &
  LibrarySlice &
  WorkbookSlice &
  SaveSlice &
  AnswersSlice &
  UndoSlice &
  MergeSlice;

/** What the store gets from outside, so that tests are exact. */
export type StoreParts = {
  readonly bridge: Bridge;
  readonly now: () => Date;
  readonly newId: () => string;
};

export type SliceParts<Slice> = {
  readonly set: Parameters<StateCreator<AppState, [], [], Slice>>[0];
  readonly get: () => AppState;
} & StoreParts;

/** What answers are written to: the workbook that is open, or the company profile. */
export type Target = 'workbook' | 'company';
