import type { Dictionary } from '../../es.ts';

export const walking: Dictionary['panels']['walking'] = {
  start: 'Percorrer o limite',
  startHint: 'Caminhe pelo limite com o celular: ele se desenha sozinho.',
  title: 'Percorrendo o limite',
  paused: 'Percurso em pausa',
  waits: 'Há um percurso pela metade, de {date}. Nada se perdeu.',
  pause: 'Pausar',
  resume: 'Continuar percorrendo',
  finish: 'Terminar: fechar o limite',
  discard: 'Descartar',
  discardSure: 'Sim, descartar o percurso',
  discardNo: 'Não, deixar',
  area: 'Encerra até agora',
  perimeter: 'Perímetro, com o fechamento',
  points: 'Pontos',
  gap: 'Falta para fechar',
  worst: 'Pior precisão',
  verdicts: {
    kept: 'Ponto anotado (± {accuracy}).',
    near: 'Continue andando: o próximo ponto é anotado a mais de {step} daqui.',
    inaccurate:
      'Este ponto não é anotado: a precisão é de ± {accuracy} e deve ser de ± {most} ou melhor. Vá para céu aberto e espere.',
    leap: 'Este ponto não é anotado: o GPS saltou longe demais. Espere até se corrigir.',
  },
  tooFew: 'Faltam pontos: para fechar um limite são necessários ao menos 3.',
  farFromStart: 'Ao terminar, os últimos {gap} até o ponto de partida se fecham com uma linha reta.',
  crosses:
    'O percurso cruza a si mesmo perto de {place}. Tire os pontos que sobram; ou termine assim e corrija depois no desenho.',
  removeLast: 'Tirar o último ponto',
  list: 'Ver e tirar pontos',
  removePoint: 'Tirar o ponto {number}',
  point: 'Ponto {number}: {place} (± {accuracy})',
  earlier: 'e {count} pontos antes',
  awake: 'A tela fica acesa enquanto você percorre.',
  mayDarken:
    'Este navegador não consegue manter a tela acesa. Com a tela apagada não há GPS: aumente o tempo de bloqueio nos ajustes do celular.',
  savedEach: 'Cada ponto é guardado na hora: se a página se fechar, o percurso continua ali.',
  name: 'Nome do limite',
  nameHint: 'Pode ficar vazio.',
  defaultName: 'Percurso de {date}',
  finished: 'Limite fechado: {area}.',
};
