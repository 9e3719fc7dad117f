/** PSVariable. */
import { Variable } from '../../runtime/scope.ts'
import { itemOptions, sma, variableAttributes, visibility } from './parts.ts'
import { variableAttribute } from '../attribute-objects.ts'
import { implement } from '../surface.ts'
import { PSList } from '../../../objects/collections.ts'
import { EnumValue } from '../../../objects/numbers.ts'

implement(`${sma}PSVariable`, {
  create: (_self, [name, value, options]) =>
    new Variable(name as string, value ?? null, options instanceof EnumValue ? Number(options.value) : 0),
  get: {
    Name: (self: Variable) => self.name,
    Value: (self: Variable) => self.value,
    Description: (self: Variable) => self.description,
    Visibility: (self: Variable) => new EnumValue(visibility, self.isPrivate ? 1 : 0),
    Module: () => null,
    ModuleName: (self: Variable) => self.moduleName ?? '',
    Options: (self: Variable) => new EnumValue(itemOptions, self.options),
    Attributes: (self: Variable, ctx) =>
      new PSList(
        variableAttributes(),
        (self.watch?.attributes ?? []).map((one) => variableAttribute(one, ctx)),
      ),
  },
  set: {
    Value: (self: Variable, value) => self.assign(value),
    Description: (self: Variable, value: string) => {
      self.description = value
    },
    Options: (self: Variable, value: EnumValue) => {
      self.options = Number(value.value)
    },
  },
  call: { ToString: () => `${sma}PSVariable`, IsValidValue: () => true },
})
