export const catalogue = {
  status: { proposed: 'propuesta', established: 'establecida', none: 'todavía sin figura conocida' },
  group: { mosaic: 'del mosaico', context: 'área vecina' },
  theme: {
    'protected-areas': 'Áreas protegidas',
    communities: 'Comunidades',
    pdet: 'Municipios PDET',
    administrative: 'División político-administrativa',
    hydrography: 'Hidrografía',
    border: 'Frontera',
    basemap: 'Mapa base',
  },
  precision: { official: 'límite oficial', outline: 'contorno', point: 'punto', none: 'sin geometría' },
  precisionMeaning: {
    official: 'El límite tal como lo publica la autoridad: su superficie puede coincidir con la declarada.',
    outline: 'Un contorno generalizado: su superficie es, a lo sumo, compatible con la declarada.',
    point: 'Un punto: dice dónde, no hasta dónde. No tiene superficie.',
    none: 'Ninguna fuente lo dibuja. Que falte el dato no significa que falte el territorio.',
  },
  certainty: {
    found: 'verificado en su fuente',
    'unsourced-likely': 'probable, sin verificar',
    'unsourced-uncertain': 'incierto, sin verificar',
    'found-for-group': 'dicho del conjunto: es uno de estos pueblos',
    'found-from-name': 'según el nombre de la comunidad',
    unknown: 'no se sabe cuál',
  },
  evidence: {
    A: 'A: nombrada en una fuente publicada sobre el paisaje',
    B: 'B: muy probable, por su nombre o por una fuente sin verificar',
    C: 'C: posible, centro poblado junto al río',
  },
  titleStatus: {
    unknown: 'Se desconoce si tiene título.',
    'extended-undated':
      'Georreferenciada y con ampliación de su territorio; no se hallaron la fecha ni la superficie.',
    'maybe-extended-ampiyacu':
      '13 comunidades del Ampiyacu recibieron títulos de ampliación, 99,227 ha en total (ibcperu.org); no se sabe si es una de ellas.',
    'maybe-titled-napo':
      '22 comunidades del Napo y Torres Causana recibieron títulos o ampliaciones hasta abril de 2021, unas 150,000 ha (cedia.org.pe); no se sabe si es una de ellas.',
  },
  coverage: {
    named: 'nombrado en el documento del proyecto',
    'confirmed-external': 'confirmado por otra fuente',
    'in-scope-department': 'en un departamento del proyecto; el documento no nombra el municipio',
    'in-scope-subregion': 'en una subregión del proyecto; el documento no nombra el municipio',
    'subregion-only': 'en la subregión, pero fuera de los tres departamentos del proyecto',
    none: 'fuera del proyecto',
  },
  localityKind: {
    main: 'sede',
    annex: 'anexo',
    'recognised-annex': 'anexo reconocido',
    centroid: 'centroide',
  },
  issues: {
    'catalogue-not-json': 'No es JSON: {reason}. Corrija el archivo del catálogo.',
    'catalogue-field': '{path}: se esperaba {expected} y se encontró {found}.',
    'catalogue-file-name': 'El identificador es {found} y el archivo se llama {expected}. Deben ser iguales.',
    'catalogue-period-order':
      '{path} empieza el {date} y el período anterior el {previous}. Ordene los períodos por fecha; solo el primero puede no tenerla.',
    'catalogue-feature-repeated': 'El elemento {id} está dos veces en el catálogo. Deje uno.',
    'catalogue-file-missing': 'Falta {path}. Ejecute npm run recipes o corrija la ruta.',
    'catalogue-hash':
      'La huella SHA-256 del archivo es {found} y el catálogo dice {expected}. Ejecute npm run recipes.',
    'catalogue-count':
      'La capa tiene {found} elementos y el catálogo dice {expected}. Ejecute npm run recipes.',
    'catalogue-id-missing':
      'El elemento en la posición {index} no tiene un identificador de texto. La receta debe dárselo.',
    'catalogue-id-repeated': 'El identificador {id} se repite. Debe ser único en la capa.',
    'catalogue-name-missing': 'El elemento {id} no tiene nombre. La receta debe dárselo.',
    'catalogue-geometry-kind':
      'El elemento {id} es {found} en una capa de tipo {expected}. Corrija la receta o el catálogo.',
    'catalogue-feature-unlisted':
      'El elemento {id} está en la capa y no en el catálogo. Añádalo con su situación legal.',
    'catalogue-feature-unknown':
      'El elemento {id} está en el catálogo y no en la capa. Añádalo a la receta, aunque sea sin geometría.',
    'catalogue-feature-name': 'El elemento {id} se llama {found} en la capa y {expected} en el catálogo.',
  },
};
