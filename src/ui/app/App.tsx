/** The whole page. */
export function App() {
  return (
    <main>
      <h1>Crossroads</h1>
    </main>
  );
}
