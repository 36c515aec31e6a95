import type { exportTexts as spanish } from '../es/export-texts.ts';

/** O que uma exportação diz: títulos de colunas, métodos para citar, licenças. Não faz parte do dicionário da página. */
export const exportTexts: typeof spanish = {
  columns: {
    id: 'Identificador',
    name: 'Nome',
    category: 'Categoria',
    status: 'Situação',
    statusSince: 'Desde',
    instrument: 'Norma',
    precision: 'Precisão',
    positionalError: 'Erro de posição declarado',
    area: 'Área ({of})',
    likelyBand: 'Erro provável',
    officialArea: 'Área oficial',
    officialInstrument: 'Norma da área oficial',
    asOf: 'Na data',
    layer: 'Camada',
    authority: 'Autoridade',
    vintage: 'Data dos dados',
    licence: 'Licença',
    sha256: 'SHA-256 da camada',
    overlap: 'Sobreposição',
    shareOfA: 'Parte de A (0 a 1)',
    shareOfB: 'Parte de B (0 a 1)',
    class: 'Classe: sobreposição ou borda',
    method: 'Método',
    drawn: 'Área do desenho',
    reliable: 'O desenho coincide com a medida',
    combination: 'Combinação',
    inLayer: 'Em {of}',
    shareOfUnion: 'Parte do conjunto (0 a 1)',
    side: '{title} ({of})',
  },
  methods: {
    title: 'Métodos',
    layer: 'Mediu-se cada elemento de {layers}.',
    overlaps:
      'Mediu-se o que cada elemento de A ({a}) compartilha com cada um de B ({b}), somando ao longo dos limites, sem construir a geometria da interseção. Uma sobreposição que os erros de posição declarados explicam chama-se borda (border) e não sobreposição (overlap).',
    combinations:
      'Mediu-se cada combinação de {layers}: o que está em uma só camada, em duas, em três e assim por diante; nenhum hectare é contado duas vezes e nenhum resulta de uma subtração.',
    ellipsoidal:
      'As áreas são as do elipsoide WGS 84, com lados retos em longitude e latitude (RFC 7946), pela latitude autálica (Snyder 1987, equações 3-11 a 3-13).',
    utm: 'As áreas são planas, na zona UTM {zone} sobre WGS 84, como os decretos as publicam; não são corrigidas pela escala.',
    nacional: 'As áreas são planas, em MAGNA-SIRGAS 2018 / Origen Nacional (EPSG:9377).',
    spherical:
      'As áreas são as de uma esfera de 6.371.008,8 m de raio (Chamberlain e Duquette 2007), que nestas latitudes dá cerca de 0,45 % a mais que o elipsoide.',
    all: 'As áreas são dadas por quatro métodos: elipsoide WGS 84 (Snyder 1987), plano das zonas UTM vizinhas, EPSG:9377 e esfera. Uma zona UTM que não é vizinha do elemento fica vazia.',
    band: 'O erro provável segue Ghilani (2000): metade do erro de posição vezes a raiz da soma dos quadrados das distâncias entre os vizinhos de cada vértice.',
    totalsLayer:
      'No total: bruta {gross_ha} ha, contada duas vezes {counted_twice_ha} ha, líquida {net_ha} ha.',
    totalsOverlaps:
      'Conta: bruta de A {gross_a_ha} ha + bruta de B {gross_b_ha} ha − sobreposição {overlap_ha} ha = líquida {net_ha} ha; resíduo {residual_ha} ha.',
    totalsCombinations:
      'Conta: bruta {gross_ha} ha − contada duas vezes {counted_twice_ha} ha = líquida {union_ha} ha; resíduo {residual_ha} ha.',
    unknown: 'desconhecida',
    sources: 'Fontes',
    source: '{title}: {facts}.',
    vintage: 'dados de {vintage}',
    licence: 'licença: {licence}',
    outline: 'contorno com erro de posição declarado de {error} m; não serve para divisas',
    file: 'arquivo {file}',
    sha256: 'SHA-256 {sha256}',
    software:
      'Calculado com {name} {version} em {createdOn}; situação legal na data {asOf}. Um valor vazio é desconhecido, nunca zero.',
    again:
      'Os números são calculados outra vez, até o último dígito, com “mosaico recompute” sobre o pacote.',
  },
  licences: {
    title: 'Licenças das fontes',
    licence: 'Licença',
    attribution: 'Como citar',
    authority: 'Autoridade',
    vintage: 'Data dos dados',
    file: 'Arquivo',
    unstated: 'não declarada',
  },
};
