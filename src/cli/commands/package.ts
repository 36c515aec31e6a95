import type { Task } from '../context.ts';
import { Misuse } from '../failure.ts';
import type { CommonOptions } from '../options.ts';
import { createPackage } from '../package/create-package.ts';
import { openPackage } from '../package/open-package.ts';
import type { PackageOptions } from '../package/package-options.ts';
import { verifyPackage } from '../package/verify-package.ts';

/** What is to be done, and which files are written for it, which are looked at before the work. */
export interface PackageTask {
  readonly task: Task;
  readonly targets: Pick<CommonOptions, 'out' | 'geometry'>;
}

function only(paths: readonly string[]): string {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new Misuse('onePackage');
  return path;
}

function target(out: string | undefined, action: string): string {
  if (out === undefined) throw new Misuse('packageNeedsOut', { action });
  return out;
}

/**
 * Returns what `mosaico package ACTION` does; throws a Misuse where the action is none, or its target is missing. For
 * `create` and `open` the target is what they make, for `verify` where the rows go.
 */
export function packageTask(
  action: string,
  paths: readonly string[],
  out: string | undefined,
  given: PackageOptions,
): PackageTask {
  switch (action) {
    case 'create': {
      const written = target(out, action);
      return {
        targets: { geometry: written },
        task: (context) => createPackage(paths, written, given, context),
      };
    }
    case 'open': {
      const [path, folder] = [only(paths), target(out, action)];
      return { targets: {}, task: (context) => openPackage(path, folder, given, context) };
    }
    case 'verify': {
      const path = only(paths);
      const targets = out === undefined ? {} : { out };
      return { targets, task: (context) => verifyPackage(path, given, context) };
    }
    default:
      throw new Misuse('unknownPackageAction', { value: action });
  }
}
