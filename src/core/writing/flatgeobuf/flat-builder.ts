import { strToU8 } from 'fflate';
import { ByteBuffer } from '../byte-buffer.ts';

/** Writes what a field leads to, and returns where it begins. */
type Target = (buffer: ByteBuffer) => number;

/** A field of a table: a number in so many bytes, or the way to what stands elsewhere. */
type FlatField =
  { readonly bytes: 1 | 2 | 4 | 8; readonly value: number } | { readonly bytes: 4; readonly target: Target };

const SIZE_PREFIX = 4;

export function byte(value: number): FlatField {
  return { bytes: 1, value };
}

export function short(value: number): FlatField {
  return { bytes: 2, value };
}

export function integer(value: number): FlatField {
  return { bytes: 4, value };
}

export function long(value: number): FlatField {
  return { bytes: 8, value };
}

export function to(target: Target): FlatField {
  return { bytes: 4, target };
}

function align(buffer: ByteBuffer, bytes: number, ahead = 0): void {
  buffer.fill((bytes - ((buffer.length + ahead) % bytes)) % bytes);
}

/** A list of items of so many bytes each. */
function list(bytes: number, count: number, append: (buffer: ByteBuffer) => void): FlatField {
  return to((buffer) => {
    align(buffer, Math.max(SIZE_PREFIX, bytes), SIZE_PREFIX);
    const at = buffer.length;
    append(buffer.integer(count));
    return at;
  });
}

export function text(value: string): FlatField {
  const bytes = strToU8(value);
  return list(1, bytes.length, (buffer) => buffer.bytes(bytes).byte(0));
}

export function bytes(value: Uint8Array): FlatField {
  return list(1, value.length, (buffer) => buffer.bytes(value));
}

export function doubles(values: readonly number[]): FlatField {
  return list(8, values.length, (buffer) => buffer.doubles(values));
}

export function integers(values: readonly number[]): FlatField {
  return list(4, values.length, (buffer) => {
    for (const value of values) buffer.integer(value);
  });
}

export function tables(targets: readonly Target[]): FlatField {
  return list(4, targets.length, (buffer) => {
    const slots = targets.map(() => {
      const at = buffer.length;
      buffer.integer(0);
      return at;
    });
    targets.forEach((target, index) => {
      const slot = slots[index] ?? 0;
      buffer.patchInteger(slot, target(buffer) - slot);
    });
  });
}

function appendValue(buffer: ByteBuffer, size: number, value: number): void {
  if (size === 1) buffer.byte(value);
  else if (size === 2) buffer.short(value);
  else if (size === 4) buffer.integer(value);
  else buffer.long(value);
}

/**
 * Returns a table of fields by their number, to be written before what they lead to; `null` is a field that is not there.
 *
 * @see Google, FlatBuffers Internals, for tables, vtables, offsets and vectors.
 */
export function table(fields: readonly (FlatField | null)[]): Target {
  return (buffer) => {
    const placed = fields.map((field, number) => ({ field, number }));
    const bySize = placed.toSorted((one, other) => (other.field?.bytes ?? 0) - (one.field?.bytes ?? 0));
    const offsets = new Map<number, number>();
    // The way to the list of offsets stands before the fields; the largest are 8 bytes and come first.
    let end = 2 * SIZE_PREFIX;
    for (const { field, number } of bySize) {
      if (field === null) continue;
      offsets.set(number, end);
      end += field.bytes;
    }
    align(buffer, 2);
    const vtable = buffer.length;
    buffer.short(4 + 2 * fields.length).short(end);
    fields.forEach((_, number) => buffer.short(offsets.get(number) ?? 0));
    align(buffer, 8);
    const at = buffer.length;
    buffer.integer(at - vtable).integer(0);
    for (const { field } of bySize) {
      if (field !== null) appendValue(buffer, field.bytes, 'value' in field ? field.value : 0);
    }
    for (const { field, number } of placed) {
      if (field === null || !('target' in field)) continue;
      const slot = at + (offsets.get(number) ?? 0);
      buffer.patchInteger(slot, field.target(buffer) - slot);
    }
    return at;
  };
}

/** Returns a table as a buffer with its length before it. */
export function sizePrefixed(root: Target): Uint8Array {
  const buffer = new ByteBuffer().integer(0).integer(0);
  const at = root(buffer);
  buffer.patchInteger(SIZE_PREFIX, at - SIZE_PREFIX);
  align(buffer, 8);
  buffer.patchInteger(0, buffer.length - SIZE_PREFIX);
  return buffer.finished();
}
