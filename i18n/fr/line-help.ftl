### Help in lines, where it is about one field.

line-help-field = { $form } : { $field }
