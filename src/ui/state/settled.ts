import { useEffect, useState } from "react";

/** A pause in typing, in milliseconds: longer than between two keys, shorter than a look at another place. */
const PAUSE = 150;

/**
 * The value as it was at the last pause. What takes long to find out of a history, and is not what the eyes are on while
 * they type, is found out once the hands rest, so that no key waits for it.
 */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
