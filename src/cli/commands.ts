import type { Command } from 'commander';
import type { Dictionary } from '../i18n/es.ts';
import { account } from './commands/account.ts';
import { areas } from './commands/areas.ts';
import { compare } from './commands/compare.ts';
import { convert } from './commands/convert.ts';
import type { ConvertOptions } from './commands/convert.ts';
import { difference } from './commands/difference.ts';
import { exportLayers } from './commands/export.ts';
import { figures } from './commands/figures.ts';
import { layers } from './commands/layers.ts';
import { overlaps } from './commands/overlaps.ts';
import { packageTask } from './commands/package.ts';
import { recompute } from './commands/recompute.ts';
import { union } from './commands/union.ts';
import { validate } from './commands/validate.ts';
import { vertices } from './commands/vertices.ts';
import type { AccountOptions } from './commands/account.ts';
import type { CompareOptions } from './commands/compare.ts';
import type { FiguresOptions } from './commands/figures.ts';
import type { VerticesOptions } from './commands/vertices.ts';
import type { Task } from './context.ts';
import { parseExportFormat, parseIds } from './export/export-options.ts';
import type { ExportOptions } from './export/export-options.ts';
import { Misuse } from './failure.ts';
import * as options from './options.ts';
import { parseBlur } from './package/package-options.ts';
import type { PackageOptions } from './package/package-options.ts';
import type { CommonOptions } from './options.ts';

type Texts = Dictionary['cli'];
type CommandName = keyof Texts['commands'];
type Given = Partial<CommonOptions>;
/** Its format is that of the data, and its output the package: the report goes to standard output. */
type ExportGiven = Omit<Given, 'format'> &
  Omit<ExportOptions, 'exportFormat'> & { readonly format: ExportOptions['exportFormat'] };

/** Takes the command that the arguments name, with its options and what is to be done. */
export type Choose = (command: CommandName, options: CommonOptions, task: Task) => void;

/** The commands, in the order in which the help lists them. */
export const commandNames = [
  'areas',
  'overlaps',
  'union',
  'difference',
  'account',
  'compare',
  'vertices',
  'figures',
  'validate',
  'convert',
  'export',
  'recompute',
  'package',
  'layers',
] as const satisfies readonly CommandName[];

/** Returns whether a word is the name of a command. */
export function isCommandName(word: string): word is CommandName {
  return commandNames.some((name) => name === word);
}

/** Adds the commands with their operands, options and examples; `choose` is called with the one that is named. */
export function addCommands(program: Command, texts: Texts, choose: Choose): void {
  const operands = texts.arguments;
  const add = (name: CommandName): Command => addCommand(program, name, texts);
  const addReading = (name: CommandName): Command =>
    add(name)
      .option('--as <kind>', texts.options.as, options.parseTakenAs)
      .option('--encoding <name>', texts.options.encoding, options.parseEncoding)
      .option('--from-crs <code>', texts.options.fromCrs, options.parseFromCrs)
      .option('--numbers <style>', texts.options.numbers, options.parseNumbers);
  const addMeasuring = (name: CommandName): Command =>
    addReading(name).option('--repair', texts.options.repair);
  const take = (name: CommandName, given: Given, files: readonly string[], task: Task): void => {
    const common = { ...options.commonDefaults, ...given };
    refuseClashes(files, common);
    choose(name, common, task);
  };

  addMeasuring('areas')
    .argument('<file>', operands.file)
    .action((file: string, given: Given) => take('areas', given, [file], (context) => areas(file, context)));
  addMeasuring('overlaps')
    .argument('<a>', operands.first)
    .argument('[b]', operands.second)
    .option('--geometry <file>', texts.options.geometry)
    .action((a: string, b: string | undefined, given: Given) =>
      take('overlaps', given, b === undefined || b === a ? [a] : [a, b], (context) =>
        overlaps(a, b ?? a, context),
      ),
    );
  addMeasuring('union')
    .argument('<files...>', operands.files)
    .action((files: string[], given: Given) =>
      take('union', given, files, (context) => union(files, context)),
    );
  addMeasuring('difference')
    .argument('<a>', operands.first)
    .argument('<b>', operands.subtracted)
    .action((a: string, b: string, given: Given) =>
      take('difference', given, [a, b], (context) => difference(a, b, context)),
    );
  addMeasuring('account')
    .argument('<files...>', operands.layers)
    .option('--zones <file>', texts.options.zones)
    .action((files: string[], given: Given & AccountOptions) => {
      const zones = given.zones === undefined ? [] : [given.zones];
      take('account', given, [...files, ...zones], (context) => account(files, given, context));
    });
  addMeasuring('compare')
    .argument('<mine>', operands.file)
    .argument('[theirs]', operands.compared)
    .option('--feature <id>', texts.options.feature)
    .option('--their-feature <id>', texts.options.theirFeature)
    .option('--stated <area>', texts.options.stated, options.parseStatedArea)
    .option('--tolerance <metres>', texts.options.tolerance, options.parseMetres)
    .option('--around <layers>', texts.options.around)
    .action((mine: string, theirs: string | undefined, given: Given & CompareOptions) =>
      take('compare', given, theirs === undefined ? [mine] : [mine, theirs], (context) =>
        compare(mine, theirs, given, context),
      ),
    );
  addMeasuring('vertices')
    .argument('<file>', operands.file)
    .option('--feature <id>', texts.options.feature)
    .option('--zone <zone>', texts.options.zone, options.parseZone)
    .option('--geometry <file>', texts.options.vertexGeometry)
    .action((file: string, given: Given & VerticesOptions) =>
      take('vertices', given, [file], (context) => vertices(file, given, context)),
    );
  add('figures')
    .argument('[ids...]', operands.figures)
    .option('--as-of <date>', texts.options.asOf, options.parseDate)
    .option('--reference <folder>', texts.options.reference)
    .option('--strict', texts.options.strict)
    .action((ids: string[], given: Given & FiguresOptions) =>
      take('figures', given, [], (context) => figures(ids, given, context)),
    );
  addReading('validate')
    .argument('<files...>', operands.files)
    .option('--repair', texts.options.listRepairs)
    .option('--geometry <file>', texts.options.repairedGeometry)
    .action((files: string[], given: Given) => {
      const isWritable = given.repair === true && files.length === 1;
      if (given.geometry !== undefined && !isWritable) throw new Misuse('geometryNeedsRepair');
      take('validate', given, files, (context) => validate(files, context));
    });
  addReading('convert')
    .argument('<file>', operands.file)
    .argument('<output>', operands.output)
    .option('--to-crs <code>', texts.options.toCrs, options.parseToCrs)
    .action((file: string, output: string, given: Given & ConvertOptions) =>
      take('convert', { ...given, geometry: output }, [file], (context) =>
        convert(file, output, given.toCrs ?? null, context),
      ),
    );
  addMeasuring('export')
    .argument('<files...>', operands.layers)
    .requiredOption('--format <format>', texts.options.exportFormat, parseExportFormat)
    .option('--overlaps-with <layer>', texts.options.overlapsWith)
    .option('--combinations', texts.options.combinations)
    .option('--features <ids>', texts.options.features, parseIds)
    .option('--bare', texts.options.bare)
    .option('--as-of <date>', texts.options.asOf, options.parseDate)
    .action((files: string[], { out, format, ...given }: ExportGiven) => {
      if (out === undefined) throw new Misuse('exportNeedsOut');
      const second = given.overlapsWith === undefined ? [] : [given.overlapsWith];
      const wish = { ...given, exportFormat: format };
      take('export', { ...given, geometry: out }, [...files, ...second], (context) =>
        exportLayers(files, out, wish, context),
      );
    });
  add('recompute')
    .argument('<package>', operands.exportPackage)
    .action((path: string, given: Given) =>
      take('recompute', given, [path], (context) => recompute(path, context)),
    );
  addMeasuring('package')
    .argument('<action>', operands.packageAction)
    .argument('<files...>', operands.packageFiles)
    .option('--passphrase-env <name>', texts.options.passphraseEnv)
    .option('--blur <metres>', texts.options.blur, parseBlur)
    .option('--title <text>', texts.options.title)
    .action((action: string, files: string[], { out, ...given }: Given & PackageOptions) => {
      const { task, targets } = packageTask(action, files, out, given);
      take('package', { ...given, ...targets }, files, task);
    });
  add('layers').action((given: Given) => take('layers', given, [], layers));
}

function addCommand(program: Command, name: CommandName, texts: Texts): Command {
  const { options: descriptions } = texts;
  const command = program
    .command(name)
    .description(texts.commands[name])
    .helpOption('-h, --help', texts.program.help)
    .option('--id <property>', descriptions.id);
  // Where a command writes data in a format of their own, that is what is asked for.
  if (name !== 'export') command.option('--format <format>', descriptions.format, options.parseFormat);
  return command
    .option('--out <file>', descriptions.out)
    .option('--method <method>', descriptions.method, options.parseMethod)
    .option('--threads <n>', descriptions.threads, options.parseThreads)
    .option('--timings <file>', descriptions.timings)
    .option('--cache <folder>', descriptions.cache)
    .option('--quiet', descriptions.quiet)
    .addHelpText('after', `\n${texts.headings.examples}\n${indent(texts.examples[name])}`);
}

function indent(lines: string): string {
  return lines.replaceAll(/^/gm, '  ');
}

/** Standard input can be read once, and a result never lands on what it was made from. */
function refuseClashes(files: readonly string[], { geometry, out, timings }: CommonOptions): void {
  if (files.filter((file) => file === '-').length > 1) throw new Misuse('standardInputTwice');
  for (const target of [out, timings, geometry]) {
    if (target !== undefined && files.includes(target)) throw new Misuse('wouldOverwrite', { file: target });
  }
}
