"""What particular record types do beyond storing fields: one small file for each idea."""
