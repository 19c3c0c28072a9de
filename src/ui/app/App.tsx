import { createHashRouter, NavLink, Outlet, RouterProvider } from "react-router";
import { HandoutPage } from "../handout/HandoutPage";
import { IntakePage } from "../intake/IntakePage";
import { ReviewPage } from "../review/ReviewPage";
import { CaseFileBar } from "./CaseFileBar";
import { Mishap } from "./Mishap";
import { RegionSelect } from "./RegionSelect";
import styles from "./App.module.css";

const router = createHashRouter([
  {
    element: <Frame />,
    errorElement: <Mishap />,
    children: [
      { path: "/", element: <IntakePage /> },
      { path: "/review", element: <ReviewPage /> },
      { path: "/handout", element: <HandoutPage /> },
      {
        path: "/record",
        // Reading charts comes with code of its own, loaded when it is wanted.
        lazy: async () => ({ Component: (await import("../chart/ChartPage")).ChartPage }),
      },
      { path: "*", element: <IntakePage /> },
    ],
  },
]);

/** The whole app. */
export function App() {
  return <RouterProvider router={router} />;
}

function Frame() {
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
        </nav>
        <RegionSelect />
        <CaseFileBar />
      </header>
      <Outlet />
    </>
  );
}
