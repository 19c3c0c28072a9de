import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Asked } from "./fhir/answer";
import { refusal, type Reply } from "./fhir/outcome";

const HOST = "127.0.0.1";

export interface SandboxOptions {
  /** When given, every request but that for `/metadata` has to carry it as a bearer token. */
  readonly token?: string | undefined;
}

/**
 * A FHIR R4 server of synthetic charts, read only, as a handler for a node HTTP server.
 *
 * The FHIR packages and the charts are loaded when the first request comes, so that whatever else the server has to
 * show comes first.
 *
 * @param mount - path it stands at, with a slash at both ends, such as `/fhir/`
 */
export function sandboxAt(mount: string, { token }: SandboxOptions = {}) {
  let loading: Promise<(asked: Asked) => Promise<Reply>> | undefined;

  async function reply(request: IncomingMessage): Promise<Reply> {
    const { method = "", headers } = request;
    if (method !== "GET" && method !== "HEAD") {
      return refusal(405, "not-supported", "Only reading is possible here.", { Allow: "GET, HEAD" });
    }
    const origin = `http://${headers.host ?? HOST}`;
    if (!URL.canParse(request.url ?? "", origin)) return refusal(400, "invalid", "That address can't be read.");
    const address = new URL(request.url ?? "", origin);
    const path = address.pathname.slice(mount.length).replace(/\/$/, "");
    const problem = path === "metadata" ? undefined : unauthorised(headers.authorization, token);
    if (problem !== undefined) return problem;
    if (!wantsJson(headers.accept)) return refusal(406, "not-supported", "Only application/fhir+json is spoken here.");
    loading ??= load();
    const answer = await loading;
    return answer({ base: `${address.origin}${mount.slice(0, -1)}`, path, query: address.searchParams });
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    reply(request)
      .catch((problem: unknown) => {
        console.error("The practice record failed:", problem);
        return refusal(500, "exception", "The server failed; its own log says where.");
      })
      .then((given) => {
        send(response, given, request.method === "HEAD");
      })
      .catch((problem: unknown) => {
        console.error("The practice record could not answer:", problem);
        response.destroy();
      });
  };
}

async function load(): Promise<(asked: Asked) => Promise<Reply>> {
  // The FHIR packages name the class when they are loaded and never use it here; Node 20 has none.
  if (!("WebSocket" in globalThis)) Object.assign(globalThis, { WebSocket: EventTarget });
  const [{ answer }, { loadStore }] = await Promise.all([import("./fhir/answer"), import("./fhir/store")]);
  const store = await loadStore();
  return (asked) => answer(store, asked);
}

function unauthorised(given: string | undefined, token: string | undefined): Reply | undefined {
  if (token === undefined) return undefined;
  if (given === undefined) {
    return refusal(401, "login", "A bearer token is needed.", { "WWW-Authenticate": 'Bearer realm="fhir"' });
  }
  return same(given, `Bearer ${token}`)
    ? undefined
    : refusal(401, "login", "That bearer token is not accepted.", {
        "WWW-Authenticate": 'Bearer realm="fhir", error="invalid_token"',
      });
}

function same(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function wantsJson(accept: string | undefined): boolean {
  return accept === undefined || /(application\/(fhir\+json|json|\*)|\*\/\*)/.test(accept);
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply, isHead: boolean): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "Content-Type": "application/fhir+json; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(isHead ? undefined : text);
}

/** The sandbox on its own, on this machine only; port 0 lets the system choose one. */
export async function startSandbox({ port, ...options }: SandboxOptions & { readonly port: number }): Promise<{
  readonly base: string;
  readonly close: () => Promise<void>;
}> {
  const mount = "/fhir/";
  const handle = sandboxAt(mount, options);
  const server = createServer((request, response) => {
    if (request.url?.startsWith(mount)) handle(request, response);
    else send(response, refusal(404, "not-found", `The record is at ${mount}.`), request.method === "HEAD");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error(`Not listening on a port: ${String(address)}`);
  return {
    base: `http://${HOST}:${address.port}${mount}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((problem) => {
          if (problem) reject(problem);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}
