import type { Dictionary } from '../es.ts';
import { boundaryCli } from './boundary-cli.ts';
import { exportCli } from './export-cli.ts';

export const cli: Dictionary['cli'] = {
  headings: {
    usage: 'Uso:',
    arguments: 'Argumentos:',
    options: 'Opções:',
    commands: 'Comandos:',
    globalOptions: 'Opções de todos os comandos:',
    examples: 'Exemplos:',
  },
  usage: {
    program: '<comando> [opções]',
    options: '[opções]',
  },
  program: {
    title:
      'O Mosaico mede territórios e põe cada número publicado ao lado do que diz a geometria. ' +
      'Nada sai deste computador.',
    more:
      '<file> é um GeoJSON (também sequências RFC 8142 ou uma feição por linha), TopoJSON, KML, KMZ, GPX, shapefile, GeoPackage, FlatGeobuf ou WKT, "-" para a entrada padrão ' +
      '(uma só vez) ou o id de uma camada incluída, como protected-areas; "mosaico layers" as lista. Se houver ' +
      'um arquivo com esse nome, vale o arquivo.\n\n' +
      'Código de saída: 0 tudo certo; 1 achados (um erro nos dados ou, com --strict, um número que não ' +
      'coincide); 2 comando mal escrito; 3 não foi possível executar.',
    version: 'mostra a versão',
    help: 'mostra esta ajuda',
  },
  arguments: {
    file: 'arquivo, "-" ou id de uma camada incluída',
    files: 'arquivos, "-" ou ids de camadas incluídas',
    first: 'primeira camada: arquivo, "-" ou id de uma camada incluída',
    second: 'segunda camada; sem ela, a primeira é comparada consigo mesma',
    subtracted: 'camada que se subtrai',
    layers: 'de uma a oito camadas: arquivos, «-» ou ids de camadas incluídas',
    figures: 'números de interesse, por exemplo F027; sem eles, todos',
    packageAction: 'create (faz um pacote), open (escreve o que traz) ou verify (mede de novo)',
    packageFiles: 'create: arquivos, “-” ou ids de camadas incluídas; open e verify: um pacote',
    output: 'arquivo GeoJSON que se escreve',
    ...boundaryCli.arguments,
    ...exportCli.arguments,
  },
  options: {
    passphraseEnv: 'nome da variável de ambiente que tem a senha do pacote',
    blur: 'create: move as posições para uma grade de tantos metros e deixa de fora os arquivos originais',
    title: 'create: título do projeto (por padrão, os nomes dos arquivos)',
    encoding: 'codificação dos textos do .dbf, por exemplo windows-1252 ou utf-8',
    fromCrs:
      'sistema de referência do arquivo, por exemplo EPSG:24878; com +swapped, +west ou +south se os eixos estão trocados ou se perdeu o sinal',
    toCrs: 'sistema em que se escreve, por exemplo EPSG:32718 (por padrão EPSG:4326)',
    numbers: 'como estão escritos os números: es-PE e en (868,927.84) ou es-CO (868.927,84)',
    as: 'se linhas e pontos são o que são (as-is, por padrão) ou vértices de um limite (boundary)',
    id: 'propriedade que identifica cada feição; sem ela, seu "id" ou, na falta dele, sua posição a partir de 0',
    format: 'table (padrão), csv, json ou ndjson',
    out: 'grava o resultado em um arquivo em vez da saída padrão',
    method:
      'como medir: ellipsoidal (padrão), utm:18S e os demais fusos, epsg:9377, spherical ou all (os quatro; só ' +
      'em areas e figures, onde figures o usa por padrão)',
    threads: 'linhas de execução do cálculo (padrão 1); o resultado é o mesmo com qualquer quantidade',
    timings: 'grava em um arquivo JSON os segundos de cada etapa e a memória máxima',
    cache: 'guarda nesta pasta os arquivos verificados e os toma dali se nada mudou neles',
    quiet: 'na saída de erro aparecem só os erros',
    lang: 'idioma dos textos: es, en ou pt (por padrão, o do sistema)',
    zones: 'camada cujas feições são as zonas: municípios, províncias, bacias',
    asOf: 'data que vale como hoje, AAAA-MM-DD (por padrão, a do relógio)',
    reference: 'pasta com limites oficiais, que substituem os contornos incluídos',
    strict: 'termina com código 1 se algum número não coincide, na sua data ou na de --as-of',
    repair:
      'usa reparadas as entidades que podem ser, e diz cada uma com a sua mudança; sem esta opção ficam de fora',
    listRepairs: 'lista o que pode ser reparado, com os hectares de antes e de depois; não muda nada',
    geometry: 'escreve num arquivo GeoJSON a geometria das sobreposições, com a superfície e se é confiável',
    repairedGeometry:
      'com --repair, escreve num arquivo GeoJSON novo todas as entidades, reparadas as que podem ser',
    ...boundaryCli.options,
    ...exportCli.options,
  },
  commands: {
    areas: 'área de cada feição, com o método ao lado',
    overlaps: 'sobreposições de duas camadas, ou de uma consigo mesma, e a conta que fecha',
    union: 'área bruta, contada em dobro e líquida das camadas juntas',
    difference: 'área da primeira camada que a segunda não cobre, a inversa e as duas juntas',
    account: 'área por combinação de camadas, e por zona se forem dadas zonas, e a conta que fecha',
    figures: 'os números publicados ao lado do que foi medido, com seu veredito',
    validate: 'verifica arquivos e diz o que achou, onde e o que se esperava',
    convert: 'escreve um arquivo de outro formato como GeoJSON, em longitude e latitude WGS 84',
    package: 'guarda limites com suas medidas em um só arquivo, abre-o ou confere-o',
    layers: 'camadas incluídas, com sua precisão, sua data e sua licença',
    ...boundaryCli.commands,
    ...exportCli.commands,
  },
  examples: {
    areas:
      '# cada área protegida por todos os métodos\n' +
      'mosaico areas protected-areas --method all\n' +
      '# um arquivo seu, como o mede um decreto do Peru, em CSV\n' +
      'mosaico areas comunidades.geojson --id codigo --method utm:18S --format csv --out areas.csv',
    overlaps:
      '# áreas protegidas e províncias\n' +
      'mosaico overlaps protected-areas provinces\n' +
      '# uma camada se sobrepõe a si mesma?\n' +
      'mosaico overlaps comunidades.geojson --format json\n# para desenhá-las num SIG\nmosaico overlaps protected-areas provinces --geometry sobreposicoes.geojson',
    union:
      '# sem contar nenhum hectare em dobro\n' +
      'mosaico union protected-areas proposta.geojson\n' +
      '# a partir de outro programa\n' +
      'cat proposta.geojson | mosaico union - --format json',
    difference:
      '# o que uma proposta acrescenta ao que já está protegido\n' +
      'mosaico difference proposta.geojson protected-areas',
    account:
      '# o que está em áreas protegidas, o que em municípios PDET e o que em ambos\n' +
      'mosaico account protected-areas pdet-municipalities\n' +
      '# o mesmo em cada província, para R ou uma planilha\n' +
      'mosaico account protected-areas proposta.geojson --zones provinces --format csv --out conta.csv',
    figures:
      '# todos os números, com os contornos incluídos\n' +
      'mosaico figures\n' +
      '# um número, com sua razão\n' +
      'mosaico figures F027\n' +
      '# com limites oficiais, em uma data\n' +
      'mosaico figures --reference limites --as-of 2019-06-02 --format csv',
    validate:
      '# antes de entregar um arquivo\nmosaico validate comunidades.geojson --format csv\n# o que pode ser reparado, e o arquivo reparado\nmosaico validate comunidades.geojson --repair --geometry reparado.geojson',
    convert:
      '# um KMZ do Google Earth\nmosaico convert lote.kmz lote.geojson\n# o percurso de um GPS, como limite\nmosaico convert percurso.gpx limite.geojson --as boundary\n# vértices de uma planta em PSAD56, como limite\nmosaico convert vertices.csv limite.geojson --from-crs EPSG:24878 --as boundary',
    package:
      '# um pacote de dois arquivos\n' +
      'mosaico package create roca.kmz comunidade.geojson --out comunidade.mosaico\n' +
      '# fechado com a senha que está na variável SENHA\n' +
      'mosaico package create comunidade.geojson --passphrase-env SENHA --out comunidade.mosaico\n' +
      '# o que traz, em uma pasta; e se seus números saem de novo\n' +
      'mosaico package open --out pasta comunidade.mosaico\n' +
      'mosaico package verify comunidade.mosaico',
    layers:
      '# o que o programa traz\nmosaico layers\n# as fontes, para citá-las\nmosaico layers --format json',
    ...boundaryCli.examples,
    ...exportCli.examples,
  },
  progress: {
    reading: 'lendo {file}',
    job: '{job}: {done} de {total}',
  },
  table: {
    empty: 'Sem linhas.',
    sound: 'Nada de errado foi encontrado.',
    nothingToRepair: 'Não há nada a reparar.',
    method: 'Método: {method}. mosaico {version}.',
    input: '{file}: {features} feições, SHA-256 {sha256}',
    precision:
      '{layer}: contorno generalizado, erro posicional declarado de {error} m; não serve para divisas.',
    moreIssues: '(e mais {count} do mesmo tipo: veja-os com "mosaico validate" ou em json)',
    reasonsElsewhere: 'A razão de cada veredito: mosaico figures F027, ou --format csv.',
    figure: '{id} · "{quote}" ({source}, linha {line}). {reason}',
    reasonAtTwoDates: '{then} Em {asOf}: {today}',
  },
  severities: {
    error: 'erro',
    warning: 'aviso',
    notice: 'nota',
  },
  misuse: {
    unknownCommand: 'Não existe o comando "{token}".{suggestion} "mosaico --help" os lista.',
    unknownOption: 'Não existe a opção "{token}".{suggestion} "{command} --help" as lista.',
    missingValue: 'Falta o valor da opção "{token}". Veja "{command} --help".',
    missingArgument: 'Falta o argumento {token}. Veja "{command} --help".',
    tooManyArguments: 'Há argumentos demais. Veja "{command} --help".',
    malformed: 'Não se entende o comando: {detail}',
    suggestion: ' Quis dizer "{token}"?',
    unknownFormat: 'Não existe o formato "{value}". Aceitam-se table, csv, json e ndjson.',
    unknownMethod:
      'Não existe o método "{value}". Aceitam-se ellipsoidal, utm:1N a utm:60S (por exemplo utm:18S), ' +
      'epsg:9377, spherical e all.',
    allNeedsAreas:
      '"--method all" dá vários números por linha e {command} dá um só. Escolha um método, por exemplo ' +
      '"--method ellipsoidal".',
    unknownLanguage: 'Não há textos em "{value}". Aceitam-se es, en e pt.',
    unknownEncoding: 'Não se conhece a codificação "{value}". Aceita-se, por exemplo, utf-8 ou windows-1252.',
    unknownTakenAs: 'Não se conhece "--as {value}". Aceitam-se boundary e as-is.',
    unknownCrs: 'Não se conhece o sistema de referência "{value}". Aceitam-se {known}.',
    unknownNumbers: 'Não se conhece "--numbers {value}". Aceitam-se es-PE, es-CO e en.',
    notADate: '"{value}" não é uma data. Espera-se AAAA-MM-DD, por exemplo 2019-06-02.',
    notAThreadCount: '"{value}" não é um número de linhas de execução. Espera-se um inteiro a partir de 1.',
    standardInputTwice: 'A entrada padrão ("-") só pode ser lida uma vez.',
    geometryNeedsRepair:
      '«--geometry» de validate escreve o reparado: acrescente «--repair», e dê um só arquivo.',
    wouldOverwrite: '"--out {file}" apagaria um arquivo de entrada. Escolha outro nome.',
    tooManyLayers:
      'São {count} camadas, e uma conta distingue no máximo {most}. Retire camadas, ou junte-as antes num arquivo.',
    noPassphrase:
      'A variável de ambiente “{name}” não tem senha. Defina-a antes, por exemplo com “read -rs {name}; export {name}”.',
    notAGrid: '“{value}” não é uma grade. Espera-se um número de metros maior que 0 e de no máximo 100.000.',
    onePackage: 'open e verify recebem um só pacote.',
    packageNeedsOut: '“package {action}” precisa de “--out”: o pacote que se faz, ou a pasta em que se abre.',
    unknownPackageAction: 'Não existe “package {value}”. Aceitam-se create, open e verify.',
    unknownFigure: 'Não existe o número "{value}". Vão de {first} a {last}.',
    ...boundaryCli.misuse,
    ...exportCli.misuse,
  },
  breakdown: {
    missingFile:
      'Não existe o arquivo "{file}", nem há camada incluída com esse id. Confira o caminho. Camadas incluídas: ' +
      '{layers}.',
    unreadable: 'Não foi possível ler "{file}": {detail}. Confira o caminho e as permissões.',
    unwritable: 'Não é possível gravar "{file}": {detail}. Confira se a pasta existe e suas permissões.',
    tooLarge:
      '"{file}" tem {megabytes} MB em um só texto e o máximo é {limit} MB. Divida o arquivo ou grave-o com uma ' +
      'feição por linha: assim só a memória o limita.',
    tooLittleMemory:
      '"{file}" precisa de uns {megabytes} MB de memória e o Node tem {free} MB livres. Divida o arquivo ou dê mais memória: ' +
      'NODE_OPTIONS=--max-old-space-size={option}.',
    alreadyThere: '“{file}” já existe, e nada se escreve por cima. Escolha outra pasta.',
    noReference:
      'Na pasta "{folder}" não há nenhum dos arquivos de limites conhecidos: {files}. Confira o caminho.',
    engineFailed: 'O cálculo foi interrompido: {detail}',
    bug: 'Defeito do mosaico, não dos seus dados: {detail}. Comunique-o com o comando que digitou.',
  },
};
