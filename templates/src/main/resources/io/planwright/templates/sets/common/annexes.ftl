<#-- The tables behind a plan. -->

<#macro annexes all>
  <#list all as annex>

@附件<#if annex.landscape> 横</#if>
@标题 ${annex.title}

    <#list annex.tables as table>

<#if table.caption??>@表题 ${table.caption}</#if>
<#if table.unit??>@单位 ${table.unit}</#if>
|<#list table.columns as column>${column.name}|</#list>
|<#list table.columns as column>${column.centred?then(":", "")?no_esc}<#list 1..column.width as any>-</#list>${column.centred?then(":", "")?no_esc}|</#list>
      <#list table.rows as row>
|<#list row as cell>${cell}|</#list>
      </#list>

    </#list>
  </#list>
</#macro>
