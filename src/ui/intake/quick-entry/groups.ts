import { close, take, type Desk } from "./desk";
import { find, type Span } from "./line";
import { readWording } from "./results";
import { GROUPS, NUMBER_WORDS, WORDINGS } from "./vocabulary";

const MANY = "several|multiple|various|many|numerous|number of|lots of|all";
const COUNT = String.raw`\d{1,2}|${Object.keys(NUMBER_WORDS).join("|")}`;
const GROUP = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<many>${MANY})|(?<count>${COUNT}))\\s+(?:(?:other|different|previous|past)\\s+)?(?<group>${Object.keys(GROUPS).join("|")})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?<named>${Object.keys(GROUPS).join("|")})\\s*[x×]\\s*(?<times>${COUNT})(?![\\p{L}\\p{N}])`,
  "u",
);

/** "Venlafaxine 225mg after several SSRIs" is a trial of venlafaxine; the group is left as not understood. */
export function closeGroupBehind(desk: Desk, medicine: Span | undefined): void {
  const group = medicine === undefined ? undefined : find(desk.line, GROUP);
  if (medicine === undefined || group === undefined || group.from < medicine.from) return;
  const [lead = ""] = /(?:after|following|despite|failed)\s+$/u.exec(desk.line.left.slice(0, group.from)) ?? [];
  close(desk, { from: group.from - lead.length, to: group.to });
}

/** "Several SSRIs", "3 antidepressants": a group of which no details are known. */
export function readGroup(desk: Desk): boolean {
  const found = find(desk.line, GROUP);
  if (found === undefined) return false;
  const { times, count: written = times, named = "", group = named } = found.match.groups ?? {};
  const drugClass = GROUPS[group] ?? "unknown";
  desk.answers["drugClass"] = drugClass;
  if (written !== undefined) desk.answers["howMany"] = String(NUMBER_WORDS[written] ?? Number(written));
  const howMany = desk.answers["howMany"] ?? "several";
  take(desk, found, `${howMany} medicines, details not known${drugClass === "unknown" ? "" : `: ${group}`}`);
  for (const wording of WORDINGS.filter(({ field }) => field === "episode")) readWording(desk, wording);
  return true;
}
