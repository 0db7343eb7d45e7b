import type { Channel, EventName } from '../shared/bridge.ts';

/**
 * The names alone, for the preload script: it checks against this closed list
 * and must not carry zod. Typed so that a channel cannot be forgotten here.
 */
export const channelNames: Readonly<Record<Channel, true>> = {
  'library/list': true,
  'library/create': true,
  'library/sample': true,
  'library/samples': true,
  'library/duplicate': true,
  'library/search': true,
  'workbook/open': true,
  'workbook/apply': true,
  'workbook/history': true,
  'documents/export': true,
  'documents/print': true,
  'documents/reveal': true,
  'twins/export': true,
  'editions/publish': true,
  'editions/list': true,
  'editions/read': true,
  'editions/standing': true,
  'editions/changes': true,
  'editions/export': true,
  'editions/check': true,
  'house/chooseLogo': true,
  'house/chooseTemplate': true,
  'house/template': true,
  'house/fields': true,
  'house/logo': true,
  'jobs/stop': true,
  'handoff/save': true,
  'handoff/open': true,
  'handoff/separate': true,
  'merge/choose': true,
  'merge/compare': true,
  'merge/apply': true,
  'merge/stop': true,
  'backups/list': true,
  'backups/make': true,
  'backups/restore': true,
  'backups/reveal': true,
  'settings/read': true,
  'settings/write': true,
  'settings/chooseDataFolder': true,
  'shell/openLink': true,
  'shell/state': true,
  'shell/flushed': true,
};

export const eventNames: Readonly<Record<EventName, true>> = {
  'menu/command': true,
  'jobs/progress': true,
  'shell/flush': true,
  'backups/changed': true,
  'shell/failure': true,
};
