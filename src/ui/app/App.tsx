import { lazy, Suspense, useEffect, useRef } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { HashRouter, Link, NavLink, Route, Routes, useLocation } from "react-router";
import { useKeptFocus } from "../components/useKeptFocus";
import { IntakePage } from "../intake/IntakePage";
import { fetchRules } from "../intake/rules-at-hand";
import { usePagePart } from "../state/page-part";
import { useConsultation } from "../state/consultation";
import { CaseFileBar } from "./CaseFileBar";
import { Mishap } from "./Mishap";
import { Notices } from "./Notices";
import { NO_SUCH_PAGE, pageTitle } from "./page-titles";
import { RegionSelect } from "./RegionSelect";
import { useFallenFocus } from "./useFallenFocus";
import { useReturn } from "./useReturn";
import styles from "./App.module.css";

// Every page but the intake comes in when it is wanted, so that the intake opens fast.
const ReviewPage = lazy(async () => ({ default: (await import("../review/ReviewPage")).ReviewPage }));
const HandoutPage = lazy(async () => ({ default: (await import("../handout/HandoutPage")).HandoutPage }));
const ChartPage = lazy(async () => ({ default: (await import("../chart/ChartPage")).ChartPage }));
const SavedPage = lazy(async () => ({ default: (await import("../saved/SavedPage")).SavedPage }));
const RulebookPage = lazy(async () => ({ default: (await import("../rulebook/RulebookPage")).RulebookPage }));
const SourcesPage = lazy(async () => ({ default: (await import("../rulebook/SourcesPage")).SourcesPage }));
const AboutPage = lazy(async () => ({ default: (await import("../rulebook/AboutPage")).AboutPage }));
const PracticePage = lazy(async () => ({ default: (await import("../practice/PracticePage")).PracticePage }));
const WhatIfPage = lazy(async () => {
  const [page] = await Promise.all([import("../intake/what-if/WhatIfPage"), fetchRules()]);
  return { default: page.WhatIfPage };
});

/** The whole app. */
export function App() {
  return (
    <ErrorBoundary fallback={<Mishap />}>
      <HashRouter>
        <Frame />
      </HashRouter>
    </ErrorBoundary>
  );
}

function Pages() {
  return (
    <Routes>
      <Route path="/review" element={<ReviewPage />} />
      <Route path="/what-if" element={<WhatIfPage />} />
      <Route path="/handout" element={<HandoutPage />} />
      <Route path="/record" element={<ChartPage />} />
      <Route path="/saved" element={<SavedPage />} />
      <Route path="/rulebook/:place?" element={<RulebookPage />} />
      <Route path="/sources/:place?" element={<SourcesPage />} />
      <Route path="/about" element={<AboutPage />} />
      <Route path="/practice/:caseId?" element={<PracticePage />} />
      <Route path="/" element={<IntakePage />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}

/** What the app is called in the page it stands in. */
const NAME = document.title || "Crossroads";

function useTitle(pathname: string): void {
  const page = useConsultation(({ step }) => pageTitle(pathname, step));
  const part = usePagePart((state) => state.part);
  const title = part === "" ? page : `${page}: ${part}`;
  useEffect(() => {
    document.title = `${title} – ${NAME}`;
  }, [title]);
}

/** How much of the page before is in sight in the row of pages, in pixels. */
const PART_BEFORE = 40;

function Frame() {
  const { pathname } = useLocation();
  useTitle(pathname);
  useReturn(pathname);
  useFallenFocus(pathname);
  const pages = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the pages stand in a row that scrolls: the one that is open is in sight, after a reload too.
    const link = pages.current?.querySelector<HTMLElement>("[aria-current]");
    if (pages.current && link) pages.current.scrollLeft = link.offsetLeft - pages.current.offsetLeft - PART_BEFORE;
  }, [pathname]);
  useKeptFocus();
  // The case in hand is the consultation's; practice has files of its own.
  const practising = pathname.startsWith("/practice");
  return (
    <>
      <a
        className={styles["skip"]}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>("#main h1, #main h2")?.focus();
          document.getElementById("main")?.scrollIntoView();
        }}
      >
        Skip to the main part
      </a>
      <header className={styles["bar"]}>
        <p className={styles["name"]}>Crossroads</p>
        <nav ref={pages} aria-label="Pages" className={styles["pages"]}>
          <NavLink to="/" end>
            Intake
          </NavLink>
          <NavLink to="/record">Record</NavLink>
          <NavLink to="/review">Review</NavLink>
          <NavLink to="/handout">Patient summary</NavLink>
          <NavLink to="/practice">Practice</NavLink>
          <NavLink to="/rulebook">Rulebook</NavLink>
          <NavLink to="/saved">Saved</NavLink>
        </nav>
        {practising ? null : <RegionSelect />}
        <CaseFileBar isShown={!practising} />
      </header>
      <Notices />
      <ErrorBoundary fallback={<Mishap />} resetKeys={[pathname]}>
        <Suspense fallback={<Opening />}>
          <Pages />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

function NoSuchPage() {
  return (
    <main id="main" className={styles["opening"]}>
      <h1 tabIndex={-1}>{NO_SUCH_PAGE}</h1>
      <p>
        The address leads nowhere here. The case is as it was: <Link to="/">to the intake</Link>.
      </p>
    </main>
  );
}

/** Shown while the page that was opened first comes in; from then on the page before stays until the next is there. */
function Opening() {
  return (
    <main id="main" className={styles["opening"]}>
      <p>Opening…</p>
    </main>
  );
}
