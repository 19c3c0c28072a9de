import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useSettings } from "../../state/settings";
import { KEYS } from "./keys";
import "./without-style-element";
import { css } from "./css";

/** Every key, by where it works. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const questionMark = useSettings((state) => state.questionMark);
  const questionMarkSet = useSettings((state) => state.questionMarkSet);
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
        <Dialog className={css("keys")}>
          <Heading slot="title" className={css("title")}>
            Keys
          </Heading>
          {Object.entries(KEYS).map(([where, keys]) => (
            <table key={where} className={css("table")}>
              <caption>{where}</caption>
              <tbody>
                {keys.map((key) => (
                  <tr key={key.keys}>
                    <th scope="row">{key.keys}</th>
                    <td>{key.does}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
          <p>On a Mac, Command takes the place of Ctrl and Option that of Alt.</p>
          <p>
            <label>
              <input
                type="checkbox"
                checked={questionMark}
                onChange={(event) => {
                  questionMarkSet(event.target.checked);
                }}
              />{" "}
              “?” opens this list
            </label>
          </p>
          <Button slot="close" className={css("close")}>
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
