/** Loads the page again; what was typed comes back where the browser lets it be kept. */
export function LoadAgain() {
  return (
    <button
      type="button"
      onClick={() => {
        globalThis.location.reload();
      }}
    >
      Load the page again
    </button>
  );
}
