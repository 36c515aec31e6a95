import type { Dictionary } from '../../es.ts';

export const project: Dictionary['panels']['project'] = {
  saving: 'Salvando…',
  savedNow: 'Salvo neste aparelho',
  savedAgo: 'Salvo neste aparelho {ago}',
  notKept: {
    unavailable:
      'Este navegador não guarda nada (talvez seja uma janela privada). Você pode trabalhar, mas ao fechar a página tudo se perde.',
    full: 'Não foi possível salvar: o aparelho está cheio. Libere espaço e faça outra alteração; então tudo é salvo.',
    blocked:
      'Não foi possível salvar: outra janela está com uma versão anterior aberta. Feche-a e carregue esta página de novo.',
    newer:
      'Não foi possível salvar: outra janela abriu uma versão mais nova. Carregue esta página de novo para continuar.',
    failed:
      'Não foi possível salvar: o navegador não permitiu. O que você fizer se perde ao fechar a página.',
  },
  undo: 'Desfazer',
  redo: 'Refazer',
  undone: 'Desfeito: {step}',
  redone: 'Refeito: {step}',
  backupDue: 'Faz tempo que você não guarda uma cópia fora deste aparelho.',
  more: 'Projeto, histórico e espaço',
  title: 'Título do projeto',
  save: 'Salvar',
  history: 'Histórico',
  noHistory: 'Ainda não há alterações.',
  wasUndone: 'desfeito',
  earlier: { one: 'e {count} alteração anterior', other: 'e {count} alterações anteriores' },
  projects: 'Projetos neste aparelho',
  openNow: 'aberto',
  boundaries: { one: '{count} limite', other: '{count} limites' },
  open: 'Abrir',
  begin: 'Começar outro projeto',
  remove: 'Apagar este projeto',
  removeQuestion:
    '«{title}» é apagado deste aparelho, com seus arquivos e seu histórico. Não pode ser desfeito.',
  removeYes: 'Sim, apagar o projeto',
  space: 'Espaço no aparelho',
  kept: 'Seus arquivos ocupam {size}.',
  used: 'Com o aplicativo e seus mapas, {used} dos {quota} que o navegador dá.',
  persistent: 'O navegador não os apaga por conta própria.',
  notPersistent: 'Se o aparelho ficar cheio, o navegador pode apagá-los: guarde cópias.',
  deleteAll: 'Apagar tudo deste aparelho',
  deleteAllQuestion:
    'Todos os projetos, arquivos e notas são apagados deste aparelho. Não pode ser desfeito.',
  deleteAllYes: 'Sim, apagar tudo',
  deleted: 'Tudo o que havia neste aparelho foi apagado.',
  no: 'Não',
  own: 'Seus limites',
  drawn: 'desenho',
  walked: 'caminhada',
  imported: 'arquivo',
  private: 'privado',
  details: 'Nome e privacidade',
  name: 'Nome do limite',
  isPrivate: 'Privado: não vai no que você compartilhar',
  privacyNotKept: 'Nada sai deste aparelho. O arquivo é lido aqui mesmo.',
};
