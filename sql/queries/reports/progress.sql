SELECT settled_before,
    ARRAY(SELECT to_char(quarter, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') FROM report_unsettled WHERE NOT is_counted
          ORDER BY quarter)
FROM report_progress
