import { lazy, Suspense } from "react";
import { createHashRouter, NavLink, Outlet, RouterProvider, useLocation } from "react-router";
import { HandoutPage } from "../handout/HandoutPage";
import { IntakePage } from "../intake/IntakePage";
import { CaseFileBar } from "./CaseFileBar";
import { Mishap } from "./Mishap";
import { Notices } from "./Notices";
import { RegionSelect } from "./RegionSelect";
import { useReturn } from "./useReturn";
import styles from "./App.module.css";

// Practice and its cases come in when they are wanted, so that the intake opens as fast as before.
const PracticePage = lazy(async () => ({ default: (await import("../practice/PracticePage")).PracticePage }));

const practice = (
  <Suspense
    fallback={
      <main id="main">
        <p>Opening the cases…</p>
      </main>
    }
  >
    <PracticePage />
  </Suspense>
);

async function rulebookPage() {
  return { Component: (await import("../rulebook/RulebookPage")).RulebookPage };
}

async function sourcesPage() {
  return { Component: (await import("../rulebook/SourcesPage")).SourcesPage };
}

const router = createHashRouter([
  {
    element: <Frame />,
    // A page with code of its own is loaded at once when it is opened first; until then nothing is shown.
    hydrateFallbackElement: <></>,
    errorElement: <Mishap />,
    children: [
      { path: "/", element: <IntakePage /> },
      // Findings lead into the rulebook; what that takes comes in with the review, so that the intake opens as fast as before.
      { path: "/review", lazy: async () => ({ Component: (await import("../review/ReviewPage")).ReviewPage }) },
      {
        path: "/what-if",
        lazy: async () => ({ Component: (await import("../intake/what-if/WhatIfPage")).WhatIfPage }),
      },
      { path: "/handout", element: <HandoutPage /> },
      {
        path: "/record",
        // Reading charts comes with code of its own, loaded when it is wanted.
        lazy: async () => ({ Component: (await import("../chart/ChartPage")).ChartPage }),
      },
      // Saving on the device comes with code of its own.
      { path: "/saved", lazy: async () => ({ Component: (await import("../saved/SavedPage")).SavedPage }) },
      // The rulebook, its index of cases and the changelog are read when they are wanted.
      { path: "/rulebook", lazy: rulebookPage },
      { path: "/rulebook/:place", lazy: rulebookPage },
      { path: "/sources", lazy: sourcesPage },
      { path: "/sources/:place", lazy: sourcesPage },
      { path: "/about", lazy: async () => ({ Component: (await import("../rulebook/AboutPage")).AboutPage }) },
      { path: "/practice", element: practice },
      { path: "/practice/:caseId", element: practice },
      { path: "*", element: <IntakePage /> },
    ],
  },
]);

/** The whole app. */
export function App() {
  return <RouterProvider router={router} />;
}

function Frame() {
  const { pathname } = useLocation();
  useReturn(pathname);
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
        <nav aria-label="Pages" className={styles["pages"]}>
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
        {practising ? null : (
          <>
            <RegionSelect />
            <CaseFileBar />
          </>
        )}
      </header>
      <Notices />
      <Outlet />
    </>
  );
}
