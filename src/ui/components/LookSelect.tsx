import { LOOKS, useSettings, type Look } from "../state/settings";

/** How the app looks on this device. The contrast follows what the device asks for, so there is nothing to choose. */
export function LookSelect() {
  const look = useSettings((state) => state.look);
  const lookChosen = useSettings((state) => state.lookChosen);
  return (
    <label>
      Look{" "}
      <select
        value={look}
        onChange={(event) => {
          lookChosen(event.target.value as Look);
        }}
      >
        {Object.entries(LOOKS).map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
