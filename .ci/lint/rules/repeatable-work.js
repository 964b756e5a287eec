// What talks to the world outside may fail: it stands behind a save point and is tried again with growing pauses.
const TALKS_OUTSIDE = /\.(send|deliver|openSearches|search)[A-Za-z]*\s*\(/;

const retries = node => ((node.extensionElements && node.extensionElements.values) || [])
  .some(each => each.$type === 'camunda:FailedJobRetryTimeCycle' && each.body);

module.exports = () => ({
  check(node, reporter) {
    const expression = (node.$type === 'bpmn:ServiceTask' && node.get('camunda:expression')) || '';
    if (!TALKS_OUTSIDE.test(expression)) {
      return;
    }
    if (!node.get('camunda:asyncBefore')) {
      reporter.report(node.id, 'Sends or searches, but has no asynchronous continuation before', [ 'camunda:asyncBefore' ]);
    }
    if (!retries(node)) {
      reporter.report(node.id, 'Sends or searches, but has no retry time cycle');
    }
  }
});
