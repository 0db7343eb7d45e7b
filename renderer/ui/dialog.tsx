/**
 * Dialog: a few things asked in one place. ConfirmDialog: one question before
 * something that cannot be taken back; where it can be undone, do it and offer
 * Undo instead. Escape closes both, and the focus returns to where it was.
 */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';
import './overlay.css';

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Buttons, the main one last. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly size?: 'normal' | 'wide';
  readonly tone?: 'calm' | 'problem';
  readonly role?: 'dialog' | 'alertdialog';
  /** A click beside it does not close it: much was entered that would be gone. */
  readonly isKeptBeside?: boolean;
};

export function Dialog({
  title,
  isOpen,
  onClose,
  actions,
  children,
  size = 'normal',
  tone = 'calm',
  role = 'dialog',
  isKeptBeside = false,
}: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      isDismissable={role === 'dialog' && !isKeptBeside}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog-frame dialog-frame--${size} dialog-frame--${tone}`}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="dialog__body">{children}</div>
          <div className="dialog__actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export function ConfirmDialog({
  title,
  isOpen,
  confirmLabel,
  isDanger = false,
  onConfirm,
  onCancel,
  children,
}: {
  readonly title: string;
  readonly isOpen: boolean;
  /** The verb: `Delete the row`, never `OK`. */
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      role="alertdialog"
      tone={isDanger ? 'problem' : 'calm'}
      actions={
        <>
          <Button onPress={onCancel} autoFocus>
            Cancel
          </Button>
          <Button kind={isDanger ? 'danger' : 'primary'} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
