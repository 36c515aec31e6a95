export const overlapIssues = {};
