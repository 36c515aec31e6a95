import type { Dictionary } from '../es.ts';

export const catalogue: Dictionary['catalogue'] = {
  status: { proposed: 'proposta', established: 'criada', none: 'ainda sem figura conhecida' },
  group: { mosaic: 'do mosaico', context: 'área vizinha' },
  theme: {
    'protected-areas': 'Áreas protegidas',
    communities: 'Comunidades',
    pdet: 'Municípios PDET',
    administrative: 'Divisão político-administrativa',
    hydrography: 'Hidrografia',
    border: 'Fronteira',
    basemap: 'Mapa base',
  },
  precision: { official: 'limite oficial', outline: 'contorno', point: 'ponto', none: 'sem geometria' },
  precisionMeaning: {
    official: 'O limite tal como a autoridade o publica: sua área pode coincidir com a declarada.',
    outline: 'Um contorno generalizado: sua área é, no máximo, compatível com a declarada.',
    point: 'Um ponto: diz onde, não até onde. Não tem área.',
    none: 'Nenhuma fonte o desenha. A falta do dado não significa a falta do território.',
  },
  certainty: {
    found: 'verificado na fonte',
    'unsourced-likely': 'provável, não verificado',
    'unsourced-uncertain': 'incerto, não verificado',
    'found-for-group': 'dito do conjunto: é um destes povos',
    'found-from-name': 'segundo o nome da comunidade',
    unknown: 'não se sabe qual',
  },
  evidence: {
    A: 'A: nomeada em fonte publicada sobre a paisagem',
    B: 'B: muito provável, pelo nome ou por fonte não verificada',
    C: 'C: possível, povoado junto ao rio',
  },
  titleStatus: {
    unknown: 'Não se sabe se tem título.',
    'extended-undated':
      'Georreferenciada e com ampliação do território; não se encontraram a data nem a área.',
    'maybe-extended-ampiyacu':
      '13 comunidades do Ampiyacu receberam títulos de ampliação, 99.227 ha no total (ibcperu.org); não se sabe se é uma delas.',
    'maybe-titled-napo':
      '22 comunidades do Napo e Torres Causana receberam títulos ou ampliações até abril de 2021, cerca de 150.000 ha (cedia.org.pe); não se sabe se é uma delas.',
  },
  coverage: {
    named: 'nomeado no documento do projeto',
    'confirmed-external': 'confirmado por outra fonte',
    'in-scope-department': 'em um departamento do projeto; o documento não nomeia o município',
    'in-scope-subregion': 'em uma sub-região do projeto; o documento não nomeia o município',
    'subregion-only': 'na sub-região, mas fora dos três departamentos do projeto',
    none: 'fora do projeto',
  },
  localityKind: {
    main: 'sede',
    annex: 'anexo',
    'recognised-annex': 'anexo reconhecido',
    centroid: 'centroide',
  },
  issues: {
    'catalogue-not-json': 'Não é JSON: {reason}. Corrija o arquivo do catálogo.',
    'catalogue-field': '{path}: esperava-se {expected} e encontrou-se {found}.',
    'catalogue-file-name': 'O identificador é {found} e o arquivo se chama {expected}. Devem ser iguais.',
    'catalogue-period-order':
      '{path} começa em {date} e o período anterior em {previous}. Ordene os períodos por data; só o primeiro pode não tê-la.',
    'catalogue-feature-repeated': 'O elemento {id} está duas vezes no catálogo. Deixe um.',
    'catalogue-file-missing': 'Falta {path}. Execute npm run recipes ou corrija o caminho.',
    'catalogue-hash': 'O SHA-256 do arquivo é {found} e o catálogo diz {expected}. Execute npm run recipes.',
    'catalogue-count': 'A camada tem {found} elementos e o catálogo diz {expected}. Execute npm run recipes.',
    'catalogue-id-missing':
      'O elemento na posição {index} não tem um identificador de texto. A receita deve dá-lo.',
    'catalogue-id-repeated': 'O identificador {id} se repete. Deve ser único na camada.',
    'catalogue-name-missing': 'O elemento {id} não tem nome. A receita deve dá-lo.',
    'catalogue-geometry-kind':
      'O elemento {id} é {found} em uma camada de tipo {expected}. Corrija a receita ou o catálogo.',
    'catalogue-feature-unlisted':
      'O elemento {id} está na camada e não no catálogo. Acrescente-o com a sua situação legal.',
    'catalogue-feature-unknown':
      'O elemento {id} está no catálogo e não na camada. Acrescente-o à receita, ainda que sem geometria.',
    'catalogue-feature-name': 'O elemento {id} se chama {found} na camada e {expected} no catálogo.',
  },
};
