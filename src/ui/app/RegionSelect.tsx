import { REGIONS, type Region } from "../../rules/knowledge/drug";
import { useConsultation } from "../state/consultation";
import styles from "./App.module.css";

const NAMES: Readonly<Record<Region, string>> = {
  us: "United States",
  uk: "United Kingdom",
  ca: "Canada",
  au: "Australia",
  eu: "European Union",
};

/** The country for guideline positions and crisis contacts. None is chosen to begin with. */
export function RegionSelect() {
  const region = useConsultation((state) => state.region);
  const regionChosen = useConsultation((state) => state.regionChosen);
  return (
    <label className={styles["region"]}>
      Country
      <select
        id="case-country"
        value={region}
        onChange={(event) => {
          regionChosen(event.target.value as Region | "");
        }}
      >
        <option value="">not chosen</option>
        {REGIONS.map((id) => (
          <option key={id} value={id}>
            {NAMES[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
