import { queryOptions } from "@tanstack/react-query";
import { readConfiguration } from "../configuration";
import { RECORD_QUERY } from "./record-queries";

/** Which record system is set up beside the app. */
export function configurationQuery(app: string) {
  return queryOptions({
    ...RECORD_QUERY,
    queryKey: ["configuration", app],
    queryFn: ({ signal }) => readConfiguration(app, signal),
  });
}
