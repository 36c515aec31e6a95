/** What a receiver says of where the device is. */
export interface Fix {
  readonly lon: number;
  readonly lat: number;
  /** Radius in metres within which the place lies with 95 % confidence. */
  readonly accuracyMetres: number;
  /** Milliseconds since 1970 at which the receiver had it. */
  readonly time: number;
}

/**
 * Why there is no position: the person or the browser `refused`; the page was not loaded over a safe way (`insecure`);
 * the device has nothing that could tell (`no-receiver`); it has found nothing so far (`no-signal`).
 */
export type ReceiverTrouble = 'refused' | 'insecure' | 'no-receiver' | 'no-signal';

/** What tells the page where it is. `watch` calls back until what it returns is called. */
export interface Receiver {
  watch(onfix: (fix: Fix) => void, ontrouble: (trouble: ReceiverTrouble) => void): () => void;
}

/** Milliseconds after which a receiver without a fix says so; under trees the first takes a minute. */
const PATIENCE = 20_000;

const NOTHING_TO_END = (): void => undefined;

function troubleOf({ code }: GeolocationPositionError): ReceiverTrouble {
  return code === GeolocationPositionError.PERMISSION_DENIED ? 'refused' : 'no-signal';
}

/** The receiver of the device, as the browser hands it out. What it says stays on the device. */
export const deviceReceiver: Receiver = {
  watch(onfix, ontrouble) {
    if (!isSecureContext) {
      ontrouble('insecure');
      return NOTHING_TO_END;
    }
    if (!('geolocation' in navigator)) {
      ontrouble('no-receiver');
      return NOTHING_TO_END;
    }
    const id = navigator.geolocation.watchPosition(
      ({ coords, timestamp }) =>
        onfix({
          lon: coords.longitude,
          lat: coords.latitude,
          accuracyMetres: coords.accuracy,
          time: timestamp,
        }),
      (error) => ontrouble(troubleOf(error)),
      { enableHighAccuracy: true, maximumAge: 0, timeout: PATIENCE },
    );
    return () => navigator.geolocation.clearWatch(id);
  },
};
