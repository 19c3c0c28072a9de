import { useEffect, useState } from "react";
import { useConsultation } from "../state/consultation";
import { reviewsChannel } from "../state/reviews-channel";

/** A revision of a saved review. */
interface Revision {
  readonly id: string;
  readonly revision: number;
}

/**
 * Whether another tab has saved the review that the case in hand is, until that was seen. It is looked up on the device
 * when the tab is opened or comes in sight, and when another tab says that something changed.
 */
export function useSavedElsewhere() {
  const saved = useConsultation((state) => state.saved);
  const [there, setThere] = useState<Revision | null>(null);
  const [seen, setSeen] = useState<Revision | null>(null);
  const id = saved?.id;
  useEffect(() => {
    if (id === undefined) return undefined;
    const look = () =>
      void revisionOnDevice(id).then((revision) => {
        if (revision !== undefined) setThere({ id, revision });
      });
    look();
    const channel = reviewsChannel();
    channel?.addEventListener("message", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      channel?.close();
      document.removeEventListener("visibilitychange", look);
    };
  }, [id]);
  const isNewer = there !== null && saved?.id === there.id && there.revision > saved.revision;
  const wasSeen = there !== null && seen?.id === there.id && seen.revision === there.revision;
  return {
    isSavedElsewhere: isNewer && !wasSeen,
    seen: () => {
      setSeen(there);
    },
  };
}

/** Saved reviews come in when one is looked for; where the device does not let them be read, the page Saved says so. */
async function revisionOnDevice(id: string): Promise<number | undefined> {
  try {
    const { revisionOf } = await import("../saved/vault");
    return await revisionOf(id);
  } catch {
    return undefined;
  }
}
