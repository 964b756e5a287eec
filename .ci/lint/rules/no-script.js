// Scripts in diagrams are code without a compiler, a test or a border.
const languageOf = expression => expression && expression.get('language');

module.exports = () => ({
  check(node, reporter) {
    if (node.$type === 'bpmn:ScriptTask' || node.$type === 'camunda:Script') {
      reporter.report(node.id || (node.$parent && node.$parent.id), 'Scripts are not allowed');
    }
    if (node.$type === 'bpmn:SequenceFlow' && languageOf(node.conditionExpression)) {
      reporter.report(node.id, 'A condition asks requestQuestions; scripts are not allowed');
    }
  }
});
