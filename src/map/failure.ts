/** Why the map cannot be drawn: the device has no WebGL 2, or the drawing stopped with a message of the library. */
export type Failure = { readonly kind: 'no-webgl' } | { readonly kind: 'stopped'; readonly message: string };
