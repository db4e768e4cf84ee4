// How does the app ask for attention before it goes on?
import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "./button.tsx";
import styles from "./dialog.module.css";

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  isNarrow?: boolean;
  children: ReactNode;
}

export function Dialog({ title, isOpen, onClose, isNarrow = false, children }: DialogProps) {
  return (
    <ModalOverlay
      className={styles["veil"]!}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={isNarrow ? `${styles["modal"]} ${styles["narrow"]}` : styles["modal"]!}>
        <AriaDialog className={styles["dialog"]!}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles["actions"]}>{children}</div>;
}

/** A question before something that cannot be taken back. */
export function Confirm(props: {
  title: string;
  says: string;
  yes: string;
  isOpen: boolean;
  onYes(): void;
  onClose(): void;
}) {
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onClose} isNarrow>
      <p>{props.says}</p>
      <DialogActions>
        <Button
          kind="danger"
          onPress={() => {
            props.onClose();
            props.onYes();
          }}
        >
          {props.yes}
        </Button>
        <Button onPress={props.onClose}>Cancel</Button>
      </DialogActions>
    </Dialog>
  );
}
