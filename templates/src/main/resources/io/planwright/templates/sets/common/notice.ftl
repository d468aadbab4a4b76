<#-- The notice that issues a plan, with the head and the foot of its pages. -->

<#macro head issue>
@版头 ${issue.issuer}文件
@文号 ${issue.docNumber}
</#macro>

<#macro foot issue>
  <#list issue.copies as copy>
@抄送 ${copy}
  </#list>
@印发机关 ${issue.issuer}
@印发日期 ${issue.date}
</#macro>

<#macro notice issue fullTitle place>
@通知
@标题 ${issue.issuer}
@标题 关于印发《${fullTitle}》的通知
@主送 ${issue.recipients}
@<#if !issue.sealed>无章</#if>署名 ${issue.issuer}
@日期 ${issue.date}
<#if issue.remark??>@附注 ${issue.remark}</#if>

《${fullTitle}》已经<#if issue.approval??>${issue.approval}审议通过<#else>${place.government}同意</#if>，现印发给你们，请认真组织实施。

</#macro>
