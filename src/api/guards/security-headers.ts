import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * What a browser may do with an answer: take scripts, styles and the rest from here only, none of them inside a page, and
 * show it in nobody's frame. Pages are for this site alone; the API's answers (`isShared`) may be read by any.
 */
export function securityHeaders(isShared: boolean): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: SELF,
      styleSrc: SELF,
      imgSrc: ["'self'", "data:"],
      fontSrc: SELF,
      connectSrc: SELF,
      formAction: SELF,
      baseUri: NONE,
      frameAncestors: NONE,
    },
    crossOriginResourcePolicy: isShared ? "cross-origin" : "same-origin",
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    // Over plain HTTP it means nothing; a proxy that adds TLS adds it too.
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
    // The policy of a part of the site is set first and stays.
    overwrite: false,
  });
}
