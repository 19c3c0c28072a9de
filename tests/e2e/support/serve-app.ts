import { spawn } from "node:child_process";

/** The built app served by another process, with variables of its own. Rejects with what it said when it won't start. */
export async function serveApp(
  variables: Readonly<Record<string, string>>,
): Promise<{ readonly base: string; readonly stop: () => Promise<void> }> {
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/serve.mjs"], {
    env: { ...process.env, ...variables, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => {
    server.once("close", () => {
      resolve();
    });
  });
  let said = "";
  const base = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("close", () => {
      reject(new Error(said));
    });
  });
  return {
    base,
    stop: () => {
      server.kill();
      return ended;
    },
  };
}
