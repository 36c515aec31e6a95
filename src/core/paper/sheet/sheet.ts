import type { LayerData } from '../../catalogue/layer-data.ts';
import type { PaperSize } from '../paper-frame.ts';
import { COLOURS } from './colours.ts';
import { extentFrame } from './extent-frame.ts';
import type { FrameWish } from './extent-frame.ts';
import { boxPath, inksAt } from './ink.ts';
import type { Ink } from './ink.ts';
import { locatorInks, locatorSize } from './locator-map.ts';
import { MAP_EDGE, mapEdgeInks, northInks } from './map-edge.ts';
import { NORTH_BOX } from './north-box.ts';
import { factsBlock, legendBlock, scaleBlock, smallBlock, stacked } from './sheet-blocks.ts';
import type { Block, Setting } from './sheet-blocks.ts';
import { footInks, headBlock } from './sheet-head.ts';
import { sheetMap } from './sheet-map.ts';
import type { MapContent, SheetMap } from './sheet-map.ts';
import { sheetSize, unitOf } from './sheet-paper.ts';
import type { Orientation, PaperName } from './sheet-paper.ts';
import type { SheetWords } from './sheet-words.ts';
import type { MeasureText } from './text-block.ts';

/** What a sheet with a map is made of. */
export interface SheetInput {
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly wish: FrameWish;
  readonly content: MapContent;
  /** For the small map that says where this one lies. */
  readonly countries: LayerData | null;
  readonly words: SheetWords;
  readonly measure: MeasureText;
}

/** A sheet as it is printed, in millimetres from its upper left corner. */
export interface Sheet {
  readonly size: PaperSize;
  readonly inks: readonly Ink[];
}

/** A sheet with a map, and what that map is. */
export interface MapSheet extends Sheet {
  readonly map: SheetMap;
}

/** Printers leave up to half of it white. */
const MARGIN = 10;

const LOCATOR_HEIGHT = 42;
const SIDE_WIDTH = 62;
const GAP = 5;
const FOOT = 5;
const SOURCES_SIZE = 1.95;

/** The least height of what stands below a map that is higher than wide. */
const LEAST_BAND = LOCATOR_HEIGHT;

/** How often room is made for a legend that grew with the map. */
const ATTEMPTS = 4;

/** What stands around the map, once it is known. */
interface Around {
  readonly columns: readonly {
    readonly x: number;
    readonly block: Block;
    /** Stands at the foot of the map instead of its head. */
    readonly isLow?: boolean;
  }[];
  readonly sources: Block;
}

function locatorBlock(input: SheetInput, map: SheetMap, unit: number): Block & { readonly width: number } {
  const size = locatorSize(LOCATOR_HEIGHT * unit);
  const inks = locatorInks(input.countries, map.frame, size, input.content.countryName);
  return { height: size.height, width: size.width, inks };
}

/** Below a map: facts, or the legend; scale and what else there is; where the map lies. */
function bandOf(input: SheetInput, map: SheetMap, width: number, setting: Setting): Around['columns'] {
  const { words } = input;
  const { unit } = setting;
  const locator = locatorBlock(input, map, unit);
  const gap = GAP * unit;
  const left = (words.facts.length > 0 ? 0.37 : 0.4) * width;
  const middle = width - left - locator.width - 2 * gap;
  const scale = scaleBlock(map, words, middle, setting);
  const notes = smallBlock(words.notes, middle, setting);
  const parts =
    words.facts.length > 0
      ? [
          factsBlock(words.facts, left, setting),
          stacked([legendBlock(map, words, middle, setting), scale, notes], 2.5 * unit),
        ]
      : [legendBlock(map, words, left, setting), stacked([scale, notes], 2.5 * unit)];
  const [first = { height: 0, inks: [] }, second = first] = parts;
  return [
    { x: 0, block: first },
    { x: left + gap, block: second },
    { x: width - locator.width, block: locator },
  ];
}

/** Beside a map: all of it below one another. */
function sideOf(input: SheetInput, map: SheetMap, width: number, setting: Setting): Around['columns'] {
  const { words } = input;
  const gap = 3.5 * setting.unit;
  const high = stacked(
    [
      factsBlock(words.facts, width, setting),
      legendBlock(map, words, width, setting),
      smallBlock(words.notes, width, setting),
    ],
    gap,
  );
  const locator = locatorBlock(input, map, setting.unit);
  const low = stacked([scaleBlock(map, words, width, setting), locator], gap);
  const room = map.frame.size.height;
  if (high.height + gap + low.height > room) return [{ x: 0, block: stacked([high, low], gap) }];
  return [
    { x: 0, block: high },
    { x: 0, block: low, isLow: true },
  ];
}

/**
 * Returns a sheet with a map at the largest usual scale at which all that was asked for is seen, its legend, scale, grid,
 * small map and sources. What stands around the map takes its room first. Cost: one to three maps.
 */
export function mapSheet(input: SheetInput): MapSheet {
  const { paper, orientation, words, measure } = input;
  const size = sheetSize(paper, orientation);
  const unit = unitOf(paper);
  const setting: Setting = { measure, unit };
  const [margin, gap] = [MARGIN * unit, GAP * unit];
  const isPortrait = orientation === 'portrait';
  const width = size.width - 2 * margin;
  const head = headBlock(words, width, setting);
  const top = margin + head.height + 2 * unit + MAP_EDGE;
  const foot = size.height - margin;
  const aside = isPortrait ? 0 : SIDE_WIDTH * unit + gap;

  const around = (map: SheetMap): Around => ({
    columns: isPortrait ? bandOf(input, map, width, setting) : sideOf(input, map, SIDE_WIDTH * unit, setting),
    sources: smallBlock(words.sources(map.entries), width, setting, SOURCES_SIZE),
  });
  const mapOf = (band: number, sources: number): SheetMap => {
    const bottom = foot - FOOT * unit - sources - 2 * unit - (isPortrait ? band + 2.5 * unit : 0) - MAP_EDGE;
    const room = { width: width - aside - 2 * MAP_EDGE, height: bottom - top };
    return sheetMap(extentFrame(input.wish, room), input.content);
  };

  let [band, sources] = [LEAST_BAND * unit, 0];
  let map = mapOf(band, sources);
  let parts = around(map);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const needed = Math.max(band, ...parts.columns.map(({ block }) => block.height));
    const neededSources = Math.max(sources, parts.sources.height);
    if ((!isPortrait || needed <= band) && neededSources <= sources) break;
    [band, sources] = [needed, neededSources];
    map = mapOf(band, sources);
    parts = around(map);
  }

  const { width: mapWidth, height: mapHeight } = map.frame.size;
  const [left, below] = [margin + MAP_EDGE, top + mapHeight + MAP_EDGE + 2.5 * unit];
  const beside = isPortrait
    ? { x: margin, y: below }
    : { x: size.width - margin - SIDE_WIDTH * unit, y: top };
  const sourcesTop = foot - FOOT * unit - sources;
  return {
    size,
    map,
    inks: [
      { kind: 'path', d: boxPath(0, 0, size.width, size.height), fill: COLOURS.paper },
      inksAt(margin, margin, head.inks),
      inksAt(left, top, map.inks, map.frame.size),
      inksAt(left, top, mapEdgeInks(map, words.figure)),
      inksAt(
        left + mapWidth - NORTH_BOX.right - NORTH_BOX.width,
        top + NORTH_BOX.top,
        northInks(words.northLetter),
      ),
      ...parts.columns.map(({ x, block, isLow }) =>
        inksAt(beside.x + x, isLow === true ? top + mapHeight - block.height : beside.y, block.inks),
      ),
      inksAt(margin, sourcesTop, parts.sources.inks),
      inksAt(margin, foot - FOOT * unit, footInks(words, width, setting)),
    ],
  };
}
