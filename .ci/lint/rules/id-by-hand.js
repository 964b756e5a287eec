// Ids are read in code, tests and the history: Kind_Meaning, chosen by hand.
const KINDS = {
  'bpmn:BoundaryEvent': 'BoundaryEvent',
  'bpmn:BusinessRuleTask': 'BusinessRuleTask',
  'bpmn:CallActivity': 'CallActivity',
  'bpmn:EndEvent': 'EndEvent',
  'bpmn:EventBasedGateway': 'Gateway',
  'bpmn:ExclusiveGateway': 'Gateway',
  'bpmn:InclusiveGateway': 'Gateway',
  'bpmn:IntermediateCatchEvent': 'IntermediateEvent',
  'bpmn:IntermediateThrowEvent': 'IntermediateEvent',
  'bpmn:ParallelGateway': 'Gateway',
  'bpmn:ReceiveTask': 'ReceiveTask',
  'bpmn:SendTask': 'SendTask',
  'bpmn:SequenceFlow': 'Flow',
  'bpmn:ServiceTask': 'ServiceTask',
  'bpmn:StartEvent': 'StartEvent',
  'bpmn:SubProcess': 'SubProcess',
  'bpmn:UserTask': 'UserTask'
};

// What a modeller writes by itself: seven random signs with a digit among them.
const GENERATED = /_(?=[0-9a-z]*[0-9])[0-9a-z]{7}$/;

module.exports = () => ({
  check(node, reporter) {
    const kind = KINDS[node.$type];
    if (kind && (!new RegExp(`^${kind}_[A-Z][A-Za-z0-9]*$`).test(node.id) || GENERATED.test(node.id))) {
      reporter.report(node.id, `Id must be ${kind}_Meaning`, [ 'id' ]);
    }
  }
});
