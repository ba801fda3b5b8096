-- projects: the forms of an organization follow it when it is merged into another
GRANT UPDATE ON project_form_saved TO ${app};
