"""The pages of the site: each module gathers what one type of page shows and names its template."""
