/**
 * The response headers Crossroads is served with: by `npm start`, by `vite preview`, and by any host that publishes
 * the built files. Everything comes from the app's own origin; nothing is embedded, evaluated or sent elsewhere.
 *
 * A host that serves over HTTPS adds `Strict-Transport-Security: max-age=31536000; includeSubDomains`. It is left out
 * here because the loopback server speaks plain HTTP, where that header must not be sent.
 */

/**
 * The policy as the page carries it itself, for hosts that set no headers. `frame-ancestors` has no effect in a page.
 * A page is bound by its own policy and by the one it is served with, so both have to name a record elsewhere.
 *
 * @param {string} [recordOrigin] - origin of the record the page may read, where that is not the app's own
 */
export function pagePolicy(recordOrigin) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    recordOrigin === undefined ? "connect-src 'self'" : `connect-src 'self' ${recordOrigin}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    // The one policy names the worker that keeps the app for use without a network.
    "trusted-types crossroads-worker",
  ].join("; ");
}

/** Browser features that ask for hardware, identity or the screen. All are off, for this page and any frame. */
const FEATURES_OFF = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "clipboard-write",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/**
 * Sent with every response, found or not.
 *
 * @param {string} [recordOrigin] - origin of the record the page may read, where that is not the app's own
 */
export function securityHeaders(recordOrigin) {
  return {
    "Content-Security-Policy": `${pagePolicy(recordOrigin)}; frame-ancestors 'none'`,
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": FEATURES_OFF.map((feature) => `${feature}=()`).join(", "),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

/**
 * How long a file may be kept: the page never, hashed assets for ever, anything else only after asking again.
 *
 * @param {string} path - path of the file below the site's root, with a leading slash
 * @returns {string} value of Cache-Control
 */
export function cacheControl(path) {
  if (path.startsWith("/assets/")) return "public, max-age=31536000, immutable";
  if (path === "/" || path.endsWith(".html")) return "no-store";
  return "no-cache";
}
