export { AmountInput, type AmountInputProps } from './amount-input';
export { DateInput, type DateInputProps } from './date-input';
export { type Option, SelectInput, type SelectInputProps } from './select-input';
export { type FieldProps, TextInput, type TextInputProps } from './text-input';
