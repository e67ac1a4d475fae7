// The prefix by which the runner outside tells the suite's own lines from the workbench's.
export const SUITE_MARK = '[suite] ';
