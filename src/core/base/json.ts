/** An object that came out of JSON, its members unknown. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Returns whether a value that came out of JSON is an object, and neither a list nor `null`. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
