// Ids of the extension's commands, as package.json declares them.
export const commandIds = {
  explainRule: 'studyNotes.explainRule',
  openPreview: 'studyNotes.openPreviewToSide',
  restartServer: 'studyNotes.restartServer',
  showOutput: 'studyNotes.showOutput',
} as const;
