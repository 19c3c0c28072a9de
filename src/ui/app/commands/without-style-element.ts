/**
 * The component library would put a style element of its own into the page, which the content policy refuses. It looks
 * for one by this id first; the one rule it holds is in `commands.module.css`.
 */
const ITS_ID = "react-aria-pressable-style";

if (document.getElementById(ITS_ID) === null) {
  const standIn = document.createElement("meta");
  standIn.id = ITS_ID;
  document.head.append(standIn);
}
