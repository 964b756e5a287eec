// A task without a group reaches nobody's work list.
module.exports = () => ({
  check(node, reporter) {
    if (node.$type === 'bpmn:UserTask' && !(node.get('camunda:candidateGroups') || '').trim()) {
      reporter.report(node.id, 'User task has no candidate groups', [ 'camunda:candidateGroups' ]);
    }
  }
});
