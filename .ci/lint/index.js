// The rules of our own house. What a diagram may say in words, a lawyer judges; this is what the engine and the code need.
module.exports = {
  configs: {
    house: {
      rules: {
        'candidate-groups': 'error',
        'id-by-hand': 'error',
        'no-script': 'error',
        'repeatable-work': 'error'
      }
    }
  },
  rules: {
    'candidate-groups': './rules/candidate-groups',
    'id-by-hand': './rules/id-by-hand',
    'no-script': './rules/no-script',
    'repeatable-work': './rules/repeatable-work'
  }
};
