/** A plugin of graphql-codegen: the object types that have no `id`. They are parts of what has one. */
const { isObjectType } = require('graphql');

exports.plugin = schema => {
  const names = Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type) && !type.name.startsWith('__') && !type.getFields().id)
    .map(({ name }) => name);
  return JSON.stringify(names.sort(), null, 2);
};
