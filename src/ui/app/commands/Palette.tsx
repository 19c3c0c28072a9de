import { useEffect, useMemo, useState } from "react";
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, TextField } from "react-aria-components";
import { commands, found, type Frame } from "./commands";
import "./without-style-element";
import { css } from "./css";

/** Finds a page, a step, a question or something to do by its words. */
export function Palette({
  frame,
  typedAhead,
  onReady,
  onClose,
}: {
  readonly frame: Frame;
  /** What was typed before this was there. */
  readonly typedAhead: () => string;
  /** From now on this hears what is typed. */
  readonly onReady: () => void;
  readonly onClose: () => void;
}) {
  const all = useMemo(() => commands(frame), [frame]);
  const [typed, setTyped] = useState(typedAhead);
  useEffect(onReady, [onReady]);
  const shown = found(all, typed);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={css("overlay")}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={css("modal")}>
        <Dialog aria-label="Find" className={css("palette")}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            {/* The dialog was asked for to type in. No field for searches: that would take Escape to empty itself. */}
            {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
            <TextField type="search" aria-label="A page, a step, a question or something to do" autoFocus>
              <Input className={css("search")} placeholder="Find a page, a step, a question or something to do" />
            </TextField>
            <Menu
              aria-label="Found"
              className={css("found")}
              items={shown}
              renderEmptyState={() => <p className={css("none")}>Nothing has these words.</p>}
              onAction={(id) => {
                onClose();
                // After the focus is back where it was, so that what is gone to can take it.
                setTimeout(() => all.find((command) => command.id === id)?.run(), 0);
              }}
            >
              {({ id, title, at }) => (
                <MenuItem id={id} textValue={title} className={css("item")}>
                  <span>{title}</span> <span className={css("at")}>{at}</span>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
